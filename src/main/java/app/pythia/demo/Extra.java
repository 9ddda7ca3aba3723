package app.pythia.demo;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What goes with an answer beside its words.
///
/// @param picture the name of one of the demo clone's own
/// @param product as `affiliate` has it
record Extra(Optional<String> picture, Optional<JsonNode> product) {
    static final Extra NONE = new Extra(Optional.empty(), Optional.empty());

    /// @param base where the demo clone listens
    void addTo(ObjectNode reply, String base) {
        picture.ifPresent(name -> reply.put("imageUrl", base + PictureCall.FOLDER + name));
        product.ifPresent(fields -> reply.set("affiliate", fields));
    }
}
