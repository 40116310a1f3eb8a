package id.go.lumajangkab.kinerja.evidence;

/**
 * The documents that the SOP names under "Keterkaitan", in its order and words. It lists fourteen; its last two, Renja
 * and Rencana Aksi, repeat the sixth and the ninth.
 */
public enum ChecklistItem {
    CASCADING("Foto Copy Cascading"),
    SK_TIM_SAKIP("SK Tim Sakip"),
    IKU("IKU"),
    IKI("IKI"),
    RENSTRA("Renstra"),
    RENJA_RKT("Renja/RKT"),
    PK("PK"),
    PK_INDIVIDU("PK Individu"),
    RENCANA_AKSI("Rencana Aksi"),
    DPA("DPA"),
    RENCANA_AKSI_INDIVIDU("Rencana Aksi Individu"),
    LKJIP("LkJIP");

    private final String text;

    ChecklistItem(String text) {
        this.text = text;
    }

    /** The SOP's words. */
    public String text() {
        return text;
    }
}
