package interleave.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Controls in a row, in the middle of its height. Where there is no room for all, the least important ones go away, so that
/// nothing is ever cut off.
class FoldingRow extends Pane {
    /// Of this importance are controls that always stay.
    static final int ALWAYS = 0;

    /// A place in the row.
    /// @param rank how unimportant the control is: the highest go away first
    /// @param grows whether it takes the room that is left
    /// @param least how narrow it can be, where it grows
    private record Place(int rank, boolean grows, double least) {}

    private final Map<Node, Place> places = new HashMap<>();
    private final ReadOnlyDoubleProperty type;
    private final double gap;

    /// @param type the size of type, in pixels
    /// @param gap the room between two controls, as a multiple of the size of type
    FoldingRow(ReadOnlyDoubleProperty type, double gap) {
        this.type = type;
        this.gap = gap;
        setMinWidth(0);
        type.subscribe(this::requestLayout);
    }

    void add(Node node, int rank) {
        places.put(node, new Place(rank, false, 0));
        getChildren().add(node);
    }

    /// A control that takes the room that is left, at least `least` (as a multiple of the size of type).
    void addGrowing(Node node, int rank, double least) {
        places.put(node, new Place(rank, true, least));
        getChildren().add(node);
    }

    private Place place(Node node) {
        return places.getOrDefault(node, new Place(ALWAYS, false, 0));
    }

    private double spacing() {
        return gap * type.get();
    }

    private double wanted(Node node) {
        Place place = place(node);
        return place.grows() ? place.least() * type.get() : node.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets edge = getInsets();
        double sum = edge.getLeft() + edge.getRight();
        for (Node node : getManagedChildren()) sum += node.prefWidth(-1) + spacing();
        return sum;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets edge = getInsets();
        double most = 0;
        for (Node node : getManagedChildren()) most = Math.max(most, node.prefHeight(-1));
        return edge.getTop() + most + edge.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets edge = getInsets();
        double room = getWidth() - edge.getLeft() - edge.getRight();
        List<Node> shown = new ArrayList<>(getManagedChildren());
        List<Node> leastFirst = new ArrayList<>(shown);
        leastFirst.sort(Comparator.comparingInt((Node node) -> place(node).rank()).reversed());
        for (Node node : leastFirst) {
            if (width(shown) <= room || place(node).rank() == ALWAYS) break;
            shown.remove(node);
        }
        for (Node node : getManagedChildren()) node.setVisible(shown.contains(node));
        double left = Math.max(0, room - width(shown));
        double growers = shown.stream().filter(node -> place(node).grows()).count();
        double x = edge.getLeft();
        double height = getHeight() - edge.getTop() - edge.getBottom();
        for (Node node : shown) {
            double width = wanted(node) + (place(node).grows() ? left / growers : 0);
            double high = node instanceof Region region ? region.prefHeight(width) : node.prefHeight(-1);
            node.resizeRelocate(snapPositionX(x), snapPositionY(edge.getTop() + (height - high) / 2), snapSizeX(width), high);
            x += width + spacing();
        }
    }

    private double width(List<Node> nodes) {
        double sum = Math.max(0, nodes.size() - 1) * spacing();
        for (Node node : nodes) sum += wanted(node);
        return sum;
    }
}
