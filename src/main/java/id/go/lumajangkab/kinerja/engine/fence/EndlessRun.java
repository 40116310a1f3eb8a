package id.go.lumajangkab.kinerja.engine.fence;

/** A model runs on and on without a person: all that the command did is rolled back. */
public final class EndlessRun extends ModelStopped {

    private static final long serialVersionUID = 1L;

    private final String instance;
    private final String activity;

    /**
     * Stops at an activity.
     *
     * @param instance   id of the outermost process instance
     * @param activity   id of the activity
     * @param name       of the activity, {@code null} for none
     */
    EndlessRun(String instance, String activity, String name) {
        super("Alur proses berputar tanpa henti pada "
                + (name == null || name.isBlank() ? Quote.of(String.valueOf(activity)) : Quote.of(name))
                + "; tidak ada yang berubah. Hubungi analis "
                + "untuk memperbaiki model.");
        this.instance = instance;
        this.activity = activity;
    }

    /** A model that nests deeper than the machine can follow. */
    static EndlessRun tooDeep() {
        return new EndlessRun(null, null, "bagian yang memanggil dirinya sendiri");
    }

    /** Id of the outermost process instance, {@code null} where it isn't known. */
    public String instance() {
        return instance;
    }

    /** Id of the activity, {@code null} where it isn't known. */
    public String activity() {
        return activity;
    }
}
