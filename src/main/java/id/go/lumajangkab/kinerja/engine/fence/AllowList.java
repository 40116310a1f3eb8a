package id.go.lumajangkab.kinerja.engine.fence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which elements a kind of model may have, with which attributes and children. All else is refused.
 *
 * <p>Written as lines {@code names : attributes : children}. {@code @group} stands for a group of words; a name with a
 * prefix is of that namespace, without one of the model's own. What follows {@code =} says what a value may be, see
 * {@link Value}.
 */
final class AllowList {

    /** What the value of an attribute, or the text of an element, may be. */
    enum Value {
        /** Words, in which expressions are held against the rules. */
        TEXT,
        /** Words without an expression. */
        WORDS,
        /** A bean as a whole. */
        BEAN,
        /** The name of a variable that is written. */
        VARIABLE,
        /** The name of a variable that takes the code of an escalation. */
        ESCALATION,
        /** A whole number. */
        NUMBER,
        /** The code of an error, which must not be the name of a class of Java. */
        CODE,
        /** How often and when a job is tried again. */
        RETRIES,
        /** A repetition that isn't endless within a minute. */
        CYCLE,
        /** The type of an expression: a formal one. */
        FORMAL,
        /** The default that the BPMN standard itself gives, which some programs write down. */
        DEFAULT,
        /** The process that is called. */
        PROCESS,
        /** FEEL as the language of an expression. */
        FEEL,
        /** An expression in FEEL. */
        FEEL_TEXT
    }

    /** An element: its attributes by {@code uri name}, its children, and what its text may be. */
    record Element(Map<String, Value> attributes, Set<String> children, Value text) {}

    private final Map<String, Element> elements = new HashMap<>();

    /**
     * Reads a list.
     *
     * @param prefixes URIs by prefix; {@code ""} is the model's own
     * @param groups   words by the name of their group
     */
    AllowList(Map<String, String> prefixes, Map<String, String> groups, String lines) {
        for (String line : lines.lines().filter(each -> !each.isBlank()).toList()) {
            String[] parts = line.split("(?<=\\s):(?=\\s)", -1);
            Map<String, Value> attributes = values(prefixes, groups, parts[1], "");
            Map<String, Value> children = values(prefixes, groups, parts[2], prefixes.get(""));
            values(prefixes, groups, parts[0], prefixes.get("")).forEach((name, text) -> {
                if (elements.put(name, new Element(attributes, children.keySet(), text)) != null) {
                    throw new IllegalArgumentException("listed twice: " + name);
                }
            });
        }
    }

    private static Map<String, Value> values(
            Map<String, String> prefixes, Map<String, String> groups, String words, String ownUri) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (String word : words.strip().split("\\s+")) {
            if (word.startsWith("@")) {
                values.putAll(values(prefixes, groups, groups.get(word.substring(1)), ownUri));
            } else if (!word.isEmpty()) {
                String[] parts = word.split("=");
                values.put(key(prefixes, parts[0], ownUri), parts.length == 1 ? Value.TEXT : Value.valueOf(parts[1]));
            }
        }
        return values;
    }

    private static String key(Map<String, String> prefixes, String name, String ownUri) {
        int colon = name.indexOf(':');
        if (colon < 0) {
            return key(ownUri, name);
        }
        String uri = prefixes.get(name.substring(0, colon));
        if (uri == null) {
            throw new IllegalArgumentException("unknown prefix: " + name);
        }
        return key(uri, name.substring(colon + 1));
    }

    static String key(String uri, String name) {
        return uri + " " + name;
    }

    /** What an element may have, {@code null} for one that isn't listed. */
    Element find(String uri, String name) {
        return elements.get(key(uri, name));
    }
}
