package id.go.lumajangkab.kinerja.engine;

/** Is done at a start, once the delivered models are deployed. */
public interface AfterDelivery {

    /** Does it; on more than one node at a time, perhaps. */
    void delivered();
}
