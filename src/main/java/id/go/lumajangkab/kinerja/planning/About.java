package id.go.lumajangkab.kinerja.planning;

/**
 * What an indicator is about, in words; each {@code null} where the office has not written it down.
 *
 * @param objective   sasaran that it measures
 * @param definition  definisi operasional
 * @param formulaText how it is computed
 * @param dataSource  where its figures come from
 * @param responsible who answers for it
 */
public record About(String objective, String definition, String formulaText, String dataSource, String responsible) {}
