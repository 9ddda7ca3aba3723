package app.pythia.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// The user's own clones, in the order in which they were added, and which is talked with.
///
/// @param all at least one and at most [#MOST], each id once
/// @param current the one that was chosen last, which is among them
/// @param partner whether that one is talked with, or the demo clone
public record Clones(List<OwnClone> all, CloneId current, Partner partner) {
    public static final int MOST = 100;

    /// One, of which nothing is settled.
    public static final Clones DEFAULT =
            new Clones(
                    List.of(OwnClone.blank(CloneId.FIRST, OwnClone.UNNAMED)),
                    CloneId.FIRST,
                    Partner.OWN);

    /// @throws IllegalArgumentException if there are none, too many, one twice, or not the current
    public Clones {
        all = List.copyOf(all);
        if (all.size() > MOST || all.stream().map(OwnClone::id).distinct().count() != all.size()) {
            throw new IllegalArgumentException("too many clones, or one twice");
        }
        CloneId wanted = current;
        if (all.stream().noneMatch(it -> it.id().equals(wanted))) {
            throw new IllegalArgumentException("the current clone is none of them");
        }
    }

    public Optional<OwnClone> find(CloneId id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /// The one that was chosen last.
    public OwnClone chosen() {
        return find(current).orElseThrow();
    }

    /// Whether an empty one can be had.
    public boolean hasRoom() {
        return all.size() < MOST || unused().isPresent();
    }

    private Optional<OwnClone> unused() {
        return all.stream().filter(OwnClone::isUnused).findFirst();
    }

    /// Changes one of them; does nothing if it is not there any more.
    public Clones with(CloneId id, UnaryOperator<OwnClone> change) {
        return new Clones(
                all.stream().map(it -> it.id().equals(id) ? change.apply(it) : it).toList(),
                current,
                partner);
    }

    /// Talks with one of them; does nothing if it is not there any more.
    public Clones choose(CloneId id) {
        return find(id).isPresent() ? new Clones(all, id, Partner.OWN) : this;
    }

    public Clones chooseDemo() {
        return new Clones(all, current, Partner.DEMO);
    }

    /// Chooses an empty one: one that nothing has been done with yet, or else a new one.
    ///
    /// @throws IllegalStateException if there are as many as can be
    public Clones add() {
        Optional<OwnClone> unused = unused();
        if (unused.isPresent()) {
            return choose(unused.get().id());
        }
        if (!hasRoom()) {
            throw new IllegalStateException("too many clones");
        }
        List<OwnClone> more = new ArrayList<>(all);
        more.add(OwnClone.blank(CloneId.fresh(), freeName()));
        return new Clones(more, more.getLast().id(), Partner.OWN);
    }

    /// Takes one away; the first of the others is chosen in its place. Where there is no other, an
    /// empty one is.
    public Clones remove(CloneId id) {
        List<OwnClone> rest = all.stream().filter(it -> !it.id().equals(id)).toList();
        if (rest.isEmpty()) {
            return DEFAULT;
        }
        return new Clones(rest, current.equals(id) ? rest.getFirst().id() : current, partner);
    }

    private String freeName() {
        return IntStream.rangeClosed(2, MOST + 1)
                .mapToObj(number -> OwnClone.UNNAMED + " " + number)
                .filter(name -> all.stream().noneMatch(it -> it.name().equals(name)))
                .findFirst()
                .orElse(OwnClone.UNNAMED);
    }
}
