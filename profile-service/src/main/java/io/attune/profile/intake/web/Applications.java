package io.attune.profile.intake.web;

import io.attune.profile.intake.Address;
import io.attune.profile.intake.Application;
import io.attune.profile.intake.Need;
import io.attune.profile.intake.Need.Whereabouts;
import io.attune.profile.intake.Preferences;
import io.attune.profile.intake.Preferences.AnyOf;
import io.attune.profile.intake.Preferences.OneOf;
import io.attune.profile.intake.Preferences.WishedStyle;
import io.attune.profile.place.City;
import io.attune.profile.place.Gazetteer;
import io.attune.profile.vocabulary.Languages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a form without mistakes into an application: what matching needs on one side, the person on the other. */
@Component
class Applications {

    /** A wish that says no more matters moderately and excludes nobody. */
    private static final int STRENGTH_WHEN_UNSAID = 2;

    private final Gazetteer gazetteer;

    Applications(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Application application(IntakeForm form) {
        var location = form.location();
        var address = location.city() == null && location.postalCode() == null
                ? null
                : new Address(location.city(), location.postalCode());
        var addressed = Languages.spokenHere(form.languages());
        return new Application(
                addressed,
                need(form),
                form.contact(),
                address,
                form.narrative(),
                form.safety().answers(),
                form.screening(),
                form.consents().stream()
                        .map(consent -> consent.saying(addressed))
                        .toList());
    }

    private Need need(IntakeForm form) {
        return new Need(
                form.participants(),
                form.ageGroup(),
                whereabouts(form.location()),
                form.maxDistanceKm(),
                form.languages(),
                form.concerns(),
                form.namedGoals(),
                form.formats(),
                form.weeklyTimes(),
                form.startBy(),
                form.budget(),
                form.coverage(),
                preferences(form.wishes()));
    }

    private Whereabouts whereabouts(IntakeForm.Location location) {
        var city = location.city() == null
                ? null
                : gazetteer.find(location.city(), location.jurisdiction()).orElse(null);
        return new Whereabouts(location.jurisdiction(), location.timeZone(), latitude(city), longitude(city));
    }

    private static @Nullable Double latitude(@Nullable City city) {
        return city == null ? null : Double.valueOf(city.latitude());
    }

    private static @Nullable Double longitude(@Nullable City city) {
        return city == null ? null : Double.valueOf(city.longitude());
    }

    private static Preferences preferences(IntakeForm.Wishes wishes) {
        var gender = wishes.gender();
        var style = wishes.style();
        return new Preferences(
                gender == null ? null : new OneOf(gender.value(), must(gender.must()), strength(gender.strength())),
                anyOf(wishes.approaches()),
                anyOf(wishes.identities()),
                style == null ? null : new WishedStyle(style.value(), must(style.must()), strength(style.strength())),
                wishes.avoid() == null ? List.of() : wishes.avoid());
    }

    private static @Nullable AnyOf anyOf(IntakeForm.@Nullable Wishing wish) {
        return wish == null ? null : new AnyOf(wish.values(), must(wish.must()), strength(wish.strength()));
    }

    private static boolean must(@Nullable Boolean said) {
        return Boolean.TRUE.equals(said);
    }

    private static int strength(@Nullable Integer said) {
        return said == null ? STRENGTH_WHEN_UNSAID : said;
    }
}
