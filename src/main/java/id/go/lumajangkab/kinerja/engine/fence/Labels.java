package id.go.lumajangkab.kinerja.engine.fence;

import id.go.lumajangkab.kinerja.engine.fence.ModelXml.Node;

/** How a sentence calls an element of a model. */
final class Labels {

    private Labels() {}

    /** Its name and id, or what of both there is. */
    static String of(Node node) {
        String id = node.attribute("id");
        String name = node.attribute("name");
        if (name == null || name.isBlank()) {
            return id == null ? node.name() : id;
        }
        return Quote.of(name) + (id == null ? "" : " (" + id + ")");
    }
}
