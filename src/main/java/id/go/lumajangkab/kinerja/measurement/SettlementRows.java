package id.go.lumajangkab.kinerja.measurement;
final class SettlementRows { static final String CODE = "kode"; }
