package id.go.lumajangkab.kinerja.words;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON where Spring's own mapper has no say: what is stored, sealed, deployed, or answered before a controller. */
public final class Json {

    /** As Jackson is; nobody changes its settings, for it is everybody's. */
    public static final ObjectMapper PLAIN = new ObjectMapper();

    /** Refuses a name that comes twice and whatever follows the value, so that nothing is taken for something else. */
    public static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    /**
     * Writes texts, numbers, lists and maps of them.
     *
     * @throws IllegalStateException for anything that cannot be written
     */
    public static String write(Object value) {
        try {
            return PLAIN.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
