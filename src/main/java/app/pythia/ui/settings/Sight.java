package app.pythia.ui.settings;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Bringing what lies outside a scrolled page into sight.
final class Sight {
    private Sight() {}

    /// Scrolls the page that holds `node` until its top is at the page's top, where it is out of
    /// sight.
    static void bring(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane && pane.getContent() != null) {
                bring(node, pane);
                return;
            }
        }
    }

    private static void bring(Node node, ScrollPane pane) {
        Bounds place = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getBoundsInLocal().getHeight() - seen;
        double top = pane.getVvalue() * hidden;
        if (hidden > 0 && (place.getMinY() < top || place.getMaxY() > top + seen)) {
            pane.setVvalue(Math.min(1, place.getMinY() / hidden));
        }
    }
}
