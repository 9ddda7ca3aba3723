package app.pythia.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// The user's clones as JSON. The first one's address, e-mail address and key stand where they
/// stood when there was one clone only, so that an older Pythia still finds them; its name, and all
/// of the others, stand in the group `clones`.
final class ClonesJson {
    private static final String ADDRESS = "address";
    private static final String EMAIL = "userEmail";
    private static final String KEY_PLACE = "keyPlace";
    private static final String GROUP = "clones";
    private static final String LIST = "own";
    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String CURRENT = "current";
    private static final String PARTNER = "talkWith";

    private ClonesJson() {}

    static Clones read(ObjectNode tree) {
        JsonNode group = tree.path(GROUP);
        Map<CloneId, JsonNode> listed = listed(group.path(LIST));
        List<OwnClone> all = new ArrayList<>();
        OwnClone first =
                clone(
                        CloneId.FIRST,
                        tree,
                        listed.getOrDefault(CloneId.FIRST, MissingNode.getInstance()));
        if (!first.isBlank() && !listed.containsKey(CloneId.FIRST)) {
            all.add(first);
        }
        listed.forEach(
                (id, node) -> all.add(id.equals(CloneId.FIRST) ? first : clone(id, node, node)));
        if (all.isEmpty()) {
            all.add(first);
        }
        List<OwnClone> some = all.subList(0, Math.min(all.size(), Clones.MOST));
        CloneId current =
                SettingsJson.text(group, CURRENT)
                        .flatMap(CloneId::read)
                        .filter(id -> some.stream().anyMatch(it -> it.id().equals(id)))
                        .orElse(some.getFirst().id());
        return new Clones(some, current, SettingsJson.choice(group, PARTNER, Partner.OWN));
    }

    /// What makes no sense stays in the file, behind what does.
    static void write(Clones clones, Clones known, ObjectNode tree) {
        if (clones.equals(known)) {
            return;
        }
        OwnClone none = OwnClone.blank(CloneId.FIRST, OwnClone.UNNAMED);
        put(clones.find(CloneId.FIRST).orElse(none), known.find(CloneId.FIRST).orElse(none), tree);
        if (isAsEver(clones) && !tree.has(GROUP)) {
            return;
        }
        ObjectNode group = SettingsJson.object(tree, GROUP);
        group.put(CURRENT, clones.current().value());
        group.put(PARTNER, SettingsJson.word(clones.partner()));
        group.set(LIST, list(clones, known, group));
    }

    /// Whether an older Pythia could have written all there is to write.
    private static boolean isAsEver(Clones clones) {
        return clones.all().size() == 1
                && clones.partner() == Partner.OWN
                && clones.chosen().id().equals(CloneId.FIRST)
                && clones.chosen().name().equals(OwnClone.UNNAMED);
    }

    private static ArrayNode list(Clones clones, Clones known, ObjectNode group) {
        Map<CloneId, JsonNode> before = listed(group.path(LIST));
        ArrayNode list = group.arrayNode();
        for (OwnClone clone : clones.all()) {
            ObjectNode node =
                    before.get(clone.id()) instanceof ObjectNode there
                            ? there.deepCopy()
                            : group.objectNode();
            node.put(ID, clone.id().value()).put(NAME, clone.name());
            if (!clone.id().equals(CloneId.FIRST)) {
                OwnClone blank = OwnClone.blank(clone.id(), OwnClone.UNNAMED);
                put(clone, known.find(clone.id()).orElse(blank), node);
            }
            list.add(node);
        }
        Set<CloneId> seen = new HashSet<>();
        for (JsonNode entry : group.path(LIST)) {
            if (id(entry).filter(id -> known.find(id).isPresent() && seen.add(id)).isEmpty()) {
                list.add(entry);
            }
        }
        return list;
    }

    private static void put(OwnClone clone, OwnClone before, ObjectNode node) {
        if (!clone.address().equals(before.address())) {
            SettingsJson.put(node, ADDRESS, clone.address().map(it -> it.uri().toString()));
        }
        if (!clone.userEmail().equals(before.userEmail())) {
            SettingsJson.put(node, EMAIL, clone.userEmail());
        }
        if (!clone.keyPlace().equals(before.keyPlace())) {
            SettingsJson.put(node, KEY_PLACE, clone.keyPlace().map(SettingsJson::word));
        }
    }

    /// Of several with the same id, the first one is it.
    private static Map<CloneId, JsonNode> listed(JsonNode list) {
        Map<CloneId, JsonNode> listed = new LinkedHashMap<>();
        if (list.isArray()) {
            list.forEach(entry -> id(entry).ifPresent(id -> listed.putIfAbsent(id, entry)));
        }
        return listed;
    }

    private static Optional<CloneId> id(JsonNode entry) {
        return SettingsJson.text(entry, ID).flatMap(CloneId::read);
    }

    private static OwnClone clone(CloneId id, JsonNode settled, JsonNode named) {
        OwnClone blank =
                new OwnClone(
                        id,
                        OwnClone.UNNAMED,
                        SettingsJson.text(settled, ADDRESS)
                                .flatMap(it -> SettingsJson.usable(it, ServiceAddress::of)),
                        SettingsJson.text(settled, EMAIL)
                                .flatMap(it -> SettingsJson.usable(it, UserEmail::of)),
                        SettingsJson.keyPlace(settled, KEY_PLACE));
        return SettingsJson.text(named, NAME)
                .flatMap(name -> SettingsJson.usable(name, blank::withName))
                .orElse(blank);
    }
}
