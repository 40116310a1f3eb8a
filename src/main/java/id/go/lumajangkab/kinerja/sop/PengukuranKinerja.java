package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.words.ProcessKeys;
import java.util.Set;

/**
 * Ids of {@code processes/pengukuran-kinerja.bpmn}, one place for model, delegates, forms and tests. A test holds them
 * against the file.
 */
public final class PengukuranKinerja {

    /** Key of the process. */
    public static final String KEY = ProcessKeys.MEASUREMENT;

    private PengukuranKinerja() {}

    /** Ids of the elements that code speaks of. */
    public static final class Elements {

        /** Prefix of the user tasks of the SOP's nine steps: {@code step1} to {@code step9}. */
        public static final String STEP_PREFIX = "step";

        /** "Memerintahkan untuk melaksanakan pengukuran kinerja". */
        public static final String STEP_1 = "step1";

        /** "Mengumpulkan Tim untuk merumuskan pengukuran kinerja". */
        public static final String STEP_2 = "step2";

        /** "Menyusun konsep pengukuran kinerja". */
        public static final String STEP_3 = "step3";

        /** "Menghimpun data". */
        public static final String STEP_4 = "step4";

        /** "Mengetik konsep pengukuran kinerja". */
        public static final String STEP_5 = "step5";

        /** "Memeriksa hasil ketikan konsep". */
        public static final String STEP_6 = "step6";

        /** "Memeriksa konsep". */
        public static final String STEP_7 = "step7";

        /** "Melaksanakan pengukuran kinerja bersama Tim". */
        public static final String STEP_8 = "step8";

        /** "Melaporkan hasilnya kepada Camat". */
        public static final String STEP_9 = "step9";

        /** "Mencatat dan mengarsipkan hasil", the task of Kasubag Umum that closes the instance. */
        public static final String ARCHIVE = "archive";

        /** Computes realisasi, capaian and predikat after step 4. */
        public static final String COMPUTE_VALUES = "computeValues";

        /** Computes the final figures and freezes them after step 8. */
        public static final String FREEZE_RESULT = "freezeResult";

        /** Records a step that ran past its standard duration. */
        public static final String RECORD_LATENESS = "recordLateness";

        private Elements() {}
    }

    /** Process variables: only what gateways and correlation need. */
    public static final class Variables {

        /** Year that is measured, Integer. */
        public static final String YEAR = "tahun";

        /** Tribulan that is measured, Integer 1 to 4. */
        public static final String QUARTER = "tribulan";

        /** Decision of step 6, Boolean. */
        public static final String APPROVED_BY_KASUBAG = "approvedByKasubag";

        /** Decision of step 7, Boolean. */
        public static final String APPROVED_BY_TIM = "approvedByTim";

        /** Escalation code of a late step, {@code terlambat-1} to {@code terlambat-9}. */
        public static final String LATE_CODE = "lateCode";

        /** What a caller may give at the start besides year and tribulan: a correction and its reason. */
        public static final String CORRECTION = "pembetulan";

        /** Reason of a correction. */
        public static final String CORRECTION_REASON = "alasanPembetulan";

        /** All that a start may bring. */
        public static final Set<String> OF_START = Set.of(YEAR, QUARTER, CORRECTION, CORRECTION_REASON);

        private Variables() {}
    }

    /** Property names on each user task of the model. */
    public static final class Properties {

        public static final String STEP = "langkah";
        public static final String REQUISITES = "kelengkapan";
        public static final String DURATION = "waktu";
        public static final String OUTPUT = "output";

        private Properties() {}
    }

    /** Prefix of the escalation codes: {@code terlambat-1} to {@code terlambat-9}. */
    public static final String LATE_CODE_PREFIX = "terlambat-";

    /**
     * Number of the SOP's row that a user task carries out.
     *
     * @return 1 to 9, 10 for the record of Kasubag Umum, which follows the SOP's table, or 0 for a task that an analyst
     *     has added
     */
    public static int stepOf(String taskDefinitionKey) {
        if (Elements.ARCHIVE.equals(taskDefinitionKey)) {
            return 10;
        }
        return taskDefinitionKey.matches(Elements.STEP_PREFIX + "[1-9]")
                ? Integer.parseInt(taskDefinitionKey.substring(Elements.STEP_PREFIX.length()))
                : 0;
    }
}
