package io.attune.matching;

import io.attune.matching.fit.model.FitModel;
import io.attune.matching.shortlist.CrisisResources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The versioned data the service ships with; a file that cannot be right stops the start. */
final class ReferenceFiles {

    private static final JsonMapper JSON = new JsonMapper();

    private ReferenceFiles() {}

    /** @param id the model's id; its hash is taken of the file, so that an altered model is another model */
    static FitModel fitModel(String id) {
        var text = read("/fit-model/" + id + ".json");
        var tree = (ObjectNode) JSON.readTree(text);
        return JSON.treeToValue(tree.put("hash", sha256(text)), FitModel.class);
    }

    static CrisisResources crisisResources() {
        return JSON.readValue(read("/reference/crisis-resources.json"), CrisisResources.class);
    }

    private static byte[] read(String path) {
        try (var in = ReferenceFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + path);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha256(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
