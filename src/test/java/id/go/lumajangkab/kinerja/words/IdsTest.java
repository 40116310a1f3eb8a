package id.go.lumajangkab.kinerja.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class IdsTest {

    @ParameterizedTest
    @NullAndEmptySource
    void isNeverWithoutAValue(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new InstanceId(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new TaskId(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new OfficeId(value));
    }

    @Test
    void isItsValueAsTextAndInJson() {
        assertThat(new InstanceId("a")).hasToString("a");
        assertThat(new TaskId("b")).hasToString("b");
        assertThat(new OfficeId("c")).hasToString("c");
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
    }
}
