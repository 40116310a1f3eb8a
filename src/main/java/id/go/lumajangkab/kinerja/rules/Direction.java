package id.go.lumajangkab.kinerja.rules;

/** Which way an indicator is better. */
public enum Direction {

    /** Higher is better. */
    NAIK("makin tinggi makin baik"),

    /** Lower is better. */
    TURUN("makin rendah makin baik"),

    /** On target is best; less and more are both worse. */
    RENTANG("makin dekat dengan target makin baik");

    private final String text;

    Direction(String text) {
        this.text = text;
    }

    /** Indonesian words for it. */
    public String text() {
        return text;
    }
}
