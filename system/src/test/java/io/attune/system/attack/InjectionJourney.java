package io.attune.system.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.system.identity.DemoUser;
import io.attune.system.journeys.Person;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Fields that are ours alone, and operators of the store, in every place where a caller may write something. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InjectionJourney {

    private static final List<String> OPERATORS =
            List.of("{\"$ne\":null}", "{\"$gt\":\"\"}", "{\"$where\":\"sleep(5000)\"}", "{\"$regex\":\".*\"}");

    private static final String REFUSED = "422 invalid-form";
    private static final boolean LONG = Boolean.getBoolean("attune.long");

    private final Cast cast = Cast.all();
    private final ValidRequests valid = new ValidRequests(cast);
    private final List<Operation> operations = Operation.all(cast);
    private final Map<Operation, Attempt> forms = forms();

    @Test
    void noFieldOfOursIsTakenFromABody() {
        forms.forEach((operation, request) -> fieldsNotIn(request).forEach(field -> {
            var body = (ObjectNode) JsonMapper.shared().readTree(request.body());
            var answer = cast.target(operation.service()).send(anew(request).json(body.put(field, "admin")));

            assertThat(said(answer))
                    .as("%s with %s: %s", operation.name(), field, answer.body())
                    .isEqualTo(ignoring(operation) ? "201" : REFUSED);
        }));
    }

    @Test
    void anIntakeIsAsUrgentAsItsAnswersWhateverElseItSays() {
        var intake = Cast.plantedIntake()
                .put("level", "GREEN")
                .put("status", "matched")
                .put("epoch", 99)
                .put("clientId", "c")
                .put("released", true);
        ((ObjectNode) intake.required("safety"))
                .put("thoughtsOfSuicide", true)
                .put("level", "GREEN")
                .put("released", true);

        var receipt = cast.gateway()
                .send(Attempt.of("POST", "/api/intakes")
                        .header("Idempotency-Key", Person.newKey())
                        .json(intake))
                .expecting(201)
                .json();
        var read = cast.gateway()
                .send(Attempt.of("GET", "/api/intakes/" + receipt.required("id").asString())
                        .as(receipt.required("accessToken").asString()))
                .expecting(200)
                .json();

        assertThat(read.required("status").asString()).isEqualTo("held");
        assertThat(read.required("crisisResources")).isNotEmpty();
        assertThat(read.toString()).doesNotContain("released", "\"epoch\"");
    }

    @Test
    void anOperatorInTheBodyIsAMistakeOfItsField() {
        forms.forEach((operation, request) -> {
            var texts = texts(request);
            for (var number = 0; number < texts.size(); number++) {
                var pointer = texts.get(number);
                operatorsAt(number).forEach(operator -> {
                    var body = JsonMapper.shared().readTree(request.body());
                    put(body, pointer, JsonMapper.shared().readTree(operator));
                    var answer =
                            cast.target(operation.service()).send(anew(request).json(body));

                    assertThat(said(answer))
                            .as("%s with %s at %s: %s", operation.name(), operator, pointer, answer.body())
                            .isEqualTo(REFUSED);
                });
            }
        });
    }

    /** Each text meets one of them by turns, and in the long run all. */
    private static List<String> operatorsAt(int number) {
        return LONG ? OPERATORS : List.of(OPERATORS.get(number % OPERATORS.size()));
    }

    @Test
    void anOperatorInTheQueryIsTextAndFindsNothing() {
        for (var operation : operations) {
            if (!operation.query().isEmpty()) {
                attackQuery(operation);
            }
        }
    }

    @Test
    void anOperatorInThePathIsAnIdThatNobodyHas() {
        var staff = cast.token(DemoUser.STAFF);
        operations.stream()
                .filter(operation ->
                        operation.path().contains("{") && operation.method().equals("GET"))
                .forEach(operation -> OPERATORS.forEach(operator -> {
                    var path = operation
                            .path()
                            .replaceAll("\\{\\w+}", URLEncoder.encode(operator, StandardCharsets.UTF_8));
                    var answer = cast.target(operation.service())
                            .send(Attempt.of("GET", path).as(staff));

                    assertThat(answer.status())
                            .as("%s: %s", path, answer.body())
                            .isIn(200, 400, 403, 404);
                    assertThat(answer.status() != 200 || answer.body().matches("\\{(\"\\w+\":\\[],?)+}"))
                            .as("%s: %s", path, answer.body())
                            .isTrue();
                }));
    }

    private void attackQuery(Operation operation) {
        var request = made(operation);
        var honest = cast.target(operation.service()).send(request).body().length();
        for (var name : operation.query()) {
            hostile(name).forEach(pair -> {
                var answer = cast.target(operation.service()).send(request.target(with(request, name, pair)));

                assertThat(answer.status())
                        .as("%s with %s: %s", operation.name(), pair, answer.body())
                        .isIn(200, 303, 400, 401, 404, 412, 422);
                assertThat(answer.body().length())
                        .as("%s with %s", operation.name(), pair)
                        .isLessThanOrEqualTo(Math.max(honest * 4, 60_000));
            });
        }
    }

    private static Stream<String> hostile(String name) {
        return OPERATORS.stream()
                .flatMap(operator -> Stream.of(
                        encoded(name) + '=' + encoded(operator),
                        encoded(name + "[$ne]") + "=x",
                        encoded(name + ".$gt") + '='));
    }

    /** The target with this pair in the place of what was asked by that name. */
    private static String with(Attempt request, String name, String pair) {
        var path = request.target().split("\\?", 2);
        var rest = Stream.of((path.length == 1 ? "" : path[1]).split("&", -1))
                .filter(other -> !other.isEmpty() && !other.startsWith(name + '='));
        return path[0] + '?' + Stream.concat(rest, Stream.of(pair)).collect(Collectors.joining("&"));
    }

    /** Not a repetition of what was done before, so that the body is looked at. */
    private static Attempt anew(Attempt request) {
        return request.has("Idempotency-Key") ? request.header("Idempotency-Key", Person.newKey()) : request;
    }

    private static String said(Answered answer) {
        return (answer.status() + " " + answer.problem()).strip();
    }

    /** The intake's form ignores what it does not know, so that no flag from outside can speak for the safety rules. */
    private static boolean ignoring(Operation operation) {
        return operation.name().equals("POST /api/intakes");
    }

    /** Those that take JSON. */
    private Map<Operation, Attempt> forms() {
        return operations.stream()
                .map(operation -> Map.entry(operation, made(operation)))
                .filter(form -> form.getValue().headers().contains(Map.entry("Content-Type", "application/json")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Attempt made(Operation operation) {
        return valid.of(operation).getFirst().made().get();
    }

    /** A quarter of them, different for different forms, and in the long run all. */
    private static List<String> fieldsNotIn(Attempt request) {
        var known = List.copyOf(JsonMapper.shared().readTree(request.body()).propertyNames());
        return BodyMutations.FIELDS_OF_OURS.stream()
                .filter(field -> !known.contains(field) && !field.equals("therapistId") && !field.isEmpty())
                .filter(field -> LONG || Math.floorMod(field.hashCode() + known.hashCode(), 4) == 0)
                .toList();
    }

    private static List<List<Object>> texts(Attempt request) {
        var pointers = new ArrayList<List<Object>>();
        gather(JsonMapper.shared().readTree(request.body()), List.of(), pointers);
        return pointers;
    }

    private static void gather(JsonNode node, List<Object> at, List<List<Object>> pointers) {
        if (node.isString()) {
            pointers.add(at);
        }
        node.propertyStream().forEach(property -> gather(property.getValue(), below(at, property.getKey()), pointers));
        for (var index = 0; node.isArray() && index < Math.min(node.size(), 2); index++) {
            gather(node.get(index), below(at, index), pointers);
        }
    }

    private static List<Object> below(List<Object> at, Object step) {
        return Stream.concat(at.stream(), Stream.of(step)).toList();
    }

    private static void put(JsonNode body, List<Object> pointer, JsonNode value) {
        var holder = body;
        for (var step : pointer.subList(0, pointer.size() - 1)) {
            holder = step instanceof Integer index ? holder.required(index) : holder.required((String) step);
        }
        if (pointer.getLast() instanceof Integer index) {
            ((ArrayNode) holder).set(index, value);
        } else {
            ((ObjectNode) holder).set((String) pointer.getLast(), value);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
