package id.go.lumajangkab.kinerja.words;

/** The steps of the SOP by their number: 1 to 9, 10 for the record after them, 0 for what is not the SOP's. */
public final class SopStep {

    /** Step 4: the figures are gathered. */
    public static final int GATHERING = 4;

    /** Step 6: the Kasubag checks the concept. */
    public static final int CHECK_BY_KASUBAG = 6;

    /** Step 7: the Tim checks it. */
    public static final int CHECK_BY_TIM = 7;

    /** What follows the nine: the record of where the result is kept. */
    public static final int RECORD = 10;

    /** The last of the SOP's own steps. */
    public static final int LAST = 9;

    /** The last step before the result is frozen, and the last that a final report tells of. */
    public static final int LAST_BEFORE_FREEZE = 8;

    private SopStep() {}

    /** Whether it is one of the nine. */
    public static boolean isOne(int step) {
        return step >= 1 && step <= LAST;
    }

    /** "4. Menghimpun data"; what is not a step of the SOP has no number. */
    public static String numbered(int step, String name) {
        return isOne(step) ? step + ". " + name : name;
    }

    /** "Langkah 4", or "Pencatatan" for the record after step 9. */
    public static String place(int step) {
        return step > LAST ? "Pencatatan" : "Langkah " + step;
    }
}
