package id.go.lumajangkab.kinerja.engine.fence;

import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.el.CommandContextFunctions;
import org.camunda.bpm.engine.impl.el.DateTimeFunctions;

/** The words of the expression language besides variables and beans. */
final class Names {

    static final String EXECUTION = "execution";
    static final String TASK = "task";

    /** Handed to beans, never called on. */
    static final Set<String> SCOPES = Set.of(EXECUTION, TASK);

    /** The engine's own functions, which read who asks and what time it is. */
    static final Set<String> FUNCTIONS = Set.of(
            CommandContextFunctions.CURRENT_USER,
            CommandContextFunctions.CURRENT_USER_GROUPS,
            DateTimeFunctions.NOW,
            DateTimeFunctions.DATE_TIME);

    /** The function whose value is computed with. */
    static final String DATE_TIME = DateTimeFunctions.DATE_TIME;

    private static final Pattern DATE_ARITHMETIC =
            Pattern.compile("(plus|minus)(Years|Months|Weeks|Days|Hours|Minutes|Seconds|Millis)"
                    + "|with(TimeAtStartOfDay|Time|Year|MonthOfYear|WeekOfWeekyear|DayOfYear|DayOfMonth|DayOfWeek"
                    + "|HourOfDay|MinuteOfHour|SecondOfMinute|MillisOfSecond|MillisOfDay|MinimumValue|MaximumValue)"
                    + "|year|monthOfYear|weekOfWeekyear|dayOfYear|dayOfMonth|dayOfWeek|hourOfDay|minuteOfHour"
                    + "|round(Floor|Ceiling)Copy|addToCopy|setCopy|toDate|getMillis");

    private Names() {}

    /** Whether a method of what {@code dateTime()} gives only computes with it. */
    static boolean isDateArithmetic(String method) {
        return DATE_ARITHMETIC.matcher(method).matches();
    }
}
