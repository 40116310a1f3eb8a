package id.go.lumajangkab.kinerja.access;

import id.go.lumajangkab.kinerja.words.UserId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Group ids of the SOP's roles, which are also the groups of the engine (it refuses hyphens but for its own). */
public final class Roles {

    public static final String CAMAT = "camat";
    public static final String SEKRETARIS = "sekretaris";
    public static final String TIM = "tim";
    public static final String KASUBAG_RENVAPOR = "kasubagRenvapor";
    public static final String STAF = "staf";
    public static final String KASUBAG_UMUM = "kasubagUmum";
    public static final String ANALIS = "analis";
    public static final String ADMIN = "camunda-admin";

    /** The six lanes of the SOP, in its column order. */
    public static final List<String> OF_SOP = List.of(CAMAT, SEKRETARIS, TIM, KASUBAG_RENVAPOR, STAF, KASUBAG_UMUM);

    /** Who sees to it that tasks are done, whoever has them. */
    public static final Set<String> SUPERVISORS = Set.of(SEKRETARIS, CAMAT);

    /** All groups with their names for screens, in the order in which they are listed. */
    public static final Map<String, String> NAMES = names();

    private Roles() {}

    /** A group as the holder of a task: "Kelompok Tim"; a group that an analyst has added stands with its id. */
    public static String groupText(String group) {
        return "Kelompok " + nameOf(group);
    }

    /**
     * Who has a task, for screens: its holder's name, else the group for which it waits ("Kelompok Tim").
     *
     * @param holder {@code null} while nobody has it
     */
    public static String holderText(UserId holder, String group, Function<UserId, String> nameOf) {
        return holder == null ? groupText(group) : nameOf.apply(holder);
    }

    /** The same within a sentence: "kelompok Tim". */
    public static String holderWithin(UserId holder, String group, Function<UserId, String> nameOf) {
        return holder == null ? "kelompok " + nameOf(group) : nameOf.apply(holder);
    }

    /** The name of a group, or its id where it is not one of these. */
    public static String nameOf(String group) {
        return NAMES.getOrDefault(group, group);
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(CAMAT, "Camat");
        names.put(SEKRETARIS, "Sekretaris");
        names.put(TIM, "Tim");
        names.put(KASUBAG_RENVAPOR, "Kasubag Renvapor");
        names.put(STAF, "Staf");
        names.put(KASUBAG_UMUM, "Kasubag Umum");
        names.put(ANALIS, "Analis Proses");
        names.put(ADMIN, "Administrator");
        return Collections.unmodifiableMap(names);
    }
}
