package app.pythia.demo;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// The one way in which the demo clone reads and writes JSON: as trees.
final class Json {

    /// A recording is one string.
    private static final StreamReadConstraints LONG_STRINGS =
            StreamReadConstraints.builder().maxStringLength(Call.MAX_BODY_BYTES).build();

    static final JsonMapper MAPPER =
            JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LONG_STRINGS).build())
                    .build();

    private Json() {}
}
