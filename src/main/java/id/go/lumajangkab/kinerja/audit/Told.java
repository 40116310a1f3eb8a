package id.go.lumajangkab.kinerja.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.go.lumajangkab.kinerja.words.Json;
import org.jspecify.annotations.Nullable;

/**
 * The fields of what an entry tells. It is read here and not by the database: what somebody has altered need not be JSON
 * any more, which only servers from version 16 on can be asked.
 */
public final class Told {

    private static final ObjectReader READER = Json.PLAIN.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JsonNode fields;

    private Told(JsonNode fields) {
        this.fields = fields;
    }

    /** @param json {@code before} or {@code after} of an entry; without any field where it is no JSON, or {@code null} */
    public static Told in(@Nullable String json) {
        if (json == null) {
            return new Told(MissingNode.getInstance());
        }
        try {
            return new Told(READER.readTree(json));
        } catch (JsonProcessingException altered) {
            return new Told(MissingNode.getInstance());
        }
    }

    /** Its text, {@code null} where there is none. */
    public @Nullable String text(String field) {
        JsonNode value = fields.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }
}
