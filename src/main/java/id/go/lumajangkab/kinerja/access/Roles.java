package id.go.lumajangkab.kinerja.access;

import java.util.List;

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

    private Roles() {
    }
}
