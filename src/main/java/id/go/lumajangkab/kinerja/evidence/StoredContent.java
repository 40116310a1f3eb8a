package id.go.lumajangkab.kinerja.evidence;

/**
 * Content that the database keeps.
 *
 * @param sha256 in hexadecimal
 * @param size   bytes
 */
public record StoredContent(String sha256, long size, String mediaType) {}
