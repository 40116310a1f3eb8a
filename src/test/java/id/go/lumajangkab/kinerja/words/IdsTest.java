package id.go.lumajangkab.kinerja.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void isNeverWithoutAValue() {
        assertThatIllegalArgumentException().isThrownBy(() -> new InstanceId(null));
        assertThatIllegalArgumentException().isThrownBy(() -> new TaskId(null));
        assertThatIllegalArgumentException().isThrownBy(() -> new OfficeId(null));
        assertThatIllegalArgumentException().isThrownBy(() -> new UserId(null));
    }

    @Test
    void mayBeEmptyWhereItComesFromWhatIsToBeChecked() {
        assertThat(new InstanceId("").value()).isEmpty();
        assertThat(new TaskId("").value()).isEmpty();
        assertThat(new OfficeId("").value()).isEmpty();
        assertThat(new UserId("").value()).isEmpty();
    }

    @Test
    void ofAUserIsReadFromJsonAsItIsWritten() throws JsonProcessingException {
        String written = Json.write(List.of(new UserId("d")));
        assertThat(written).isEqualTo("[\"d\"]");
        assertThat(Json.PLAIN.readValue(written, UserId[].class)).containsExactly(new UserId("d"));
        assertThat(Json.PLAIN.readValue("null", UserId.class)).isNull();
    }

    @Test
    void isItsValueAsTextAndInJson() {
        assertThat(new InstanceId("a")).hasToString("a");
        assertThat(new TaskId("b")).hasToString("b");
        assertThat(new OfficeId("c")).hasToString("c");
        assertThat(new UserId("d")).hasToString("d");
        assertThat(Json.write(Map.of(new TaskId("b"), new InstanceId("a")))).isEqualTo("{\"b\":\"a\"}");
        assertThat(Json.write(Map.of(new OfficeId("c"), new OfficeId("c")))).isEqualTo("{\"c\":\"c\"}");
    }

    @Test
    void isAbsentWhereItsTextIs() {
        assertThat(InstanceId.ofNullable(null)).isNull();
        assertThat(InstanceId.ofNullable("a")).isEqualTo(new InstanceId("a"));
        assertThat(InstanceId.textOf(null)).isNull();
        assertThat(InstanceId.textOf(new InstanceId("a"))).isEqualTo("a");
        assertThat(TaskId.ofNullable(null)).isNull();
        assertThat(TaskId.ofNullable("b")).isEqualTo(new TaskId("b"));
        assertThat(TaskId.textOf(null)).isNull();
        assertThat(TaskId.textOf(new TaskId("b"))).isEqualTo("b");
        assertThat(OfficeId.ofNullable(null)).isNull();
        assertThat(OfficeId.ofNullable("c")).isEqualTo(new OfficeId("c"));
        assertThat(OfficeId.textOf(null)).isNull();
        assertThat(OfficeId.textOf(new OfficeId("c"))).isEqualTo("c");
        assertThat(UserId.ofNullable(null)).isNull();
        assertThat(UserId.ofNullable("d")).isEqualTo(new UserId("d"));
        assertThat(UserId.textOf(null)).isNull();
        assertThat(UserId.textOf(new UserId("d"))).isEqualTo("d");
    }
}
