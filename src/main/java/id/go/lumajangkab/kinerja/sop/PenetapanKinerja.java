package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.words.ProcessKeys;
import java.util.Set;

/**
 * Ids of {@code processes/penetapan-kinerja.bpmn}, one place for model, delegates, forms and tests. A test holds them
 * against the file.
 */
public final class PenetapanKinerja {

    /** Key of the process. */
    public static final String KEY = ProcessKeys.SETTLEMENT;

    private PenetapanKinerja() {}

    /** Ids of the elements that code speaks of. */
    public static final class Elements {

        /** "Menyusun penetapan kinerja". */
        public static final String PREPARE = "prepare";

        /** "Memeriksa penetapan kinerja". */
        public static final String CHECK = "check";

        /** "Menetapkan kinerja". */
        public static final String SETTLE = "settle";

        /** Writes the settled versions. */
        public static final String SETTLE_PERFORMANCE = "settlePerformance";

        private Elements() {}
    }

    /** Process variables: only what gateways and correlation need. */
    public static final class Variables {

        /** Year that is settled, Integer. */
        public static final String YEAR = "tahun";

        /** Decision of the Sekretaris, Boolean. */
        public static final String CHECKED = "checked";

        /** Decision of the Camat, Boolean. */
        public static final String SETTLED = "settled";

        /** What a caller may give at the start besides the year: whether it is a revision. */
        public static final String REVISION = "revisi";

        /** Reason of a revision. */
        public static final String REVISION_REASON = "alasanRevisi";

        /** The day from which a revision counts. */
        public static final String VALID_FROM = "berlakuMulai";

        /** All that a start may bring. */
        public static final Set<String> OF_START = Set.of(YEAR, REVISION, REVISION_REASON, VALID_FROM);

        private Variables() {}
    }
}
