package id.go.lumajangkab.kinerja.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RightsStampTest {

    private static final RightsStamp KNOWN = new RightsStamp("staf1", "p1", null, "{staf} {kantor}");

    @Test
    void anotherPasswordUserOrNobodyIsNotTheSameAccount() {
        assertThat(KNOWN.isSameAccount(new RightsStamp("staf1", "p1", null, "{}")))
                .isTrue();
        assertThat(KNOWN.isSameAccount(new RightsStamp("staf1", "p2", null, "{staf} {kantor}")))
                .isFalse();
        assertThat(KNOWN.isSameAccount(new RightsStamp("staf2", "p1", null, "{staf} {kantor}")))
                .isFalse();
        assertThat(KNOWN.isSameAccount(null)).isFalse();
    }

    @Test
    void aPasswordThatTheSessionItselfSetsCountsBesideTheOneBeforeUntilItIsThere() {
        RightsStamp setting = KNOWN.setting("p2");
        RightsStamp before = new RightsStamp("staf1", "p1", null, "{tim} {kantor}");
        RightsStamp after = new RightsStamp("staf1", "p2", null, "{staf} {kantor}");

        assertThat(setting.isSameAccount(before)).isTrue();
        assertThat(setting.isSameAccount(after)).isTrue();
        assertThat(setting.renewedBy(before).isSameAccount(after))
                .as("a look from before the commit")
                .isTrue();
        assertThat(setting.renewedBy(before).hasSameRights(before)).isTrue();
        assertThat(setting.renewedBy(after)).isEqualTo(after);
        assertThat(setting.renewedBy(after).isSameAccount(before)).isFalse();
        assertThat(setting.isSameAccount(new RightsStamp("staf1", "p3", null, "{staf} {kantor}")))
                .isFalse();
    }

    @Test
    void isOutdatedByOtherRightsOrAPasswordThatHasArrived() {
        assertThat(KNOWN.isOutdatedBy(KNOWN)).isFalse();
        assertThat(KNOWN.setting("p2").isOutdatedBy(KNOWN)).isFalse();
        assertThat(KNOWN.isOutdatedBy(new RightsStamp("staf1", "p1", null, "{tim} {kantor}")))
                .isTrue();
        assertThat(KNOWN.setting("p2").isOutdatedBy(new RightsStamp("staf1", "p2", null, KNOWN.rights())))
                .isTrue();
    }
}
