package com.bayoutech.web.orders;

/** Does with what is selected in the grid what the bar above it offers. */
record SelectionActions(OrderGrid grid, OrderActions actions) implements SelectionBar.Actions {
    @Override
    public void move() {
        actions.move(grid.getSelectedItems());
    }

    @Override
    public void hold() {
        actions.hold(grid.getSelectedItems());
    }

    @Override
    public void release() {
        actions.release(grid.getSelectedItems());
    }

    @Override
    public void cancel() {
        actions.cancel(grid.getSelectedItems());
    }

    @Override
    public void change() {
        actions.change(grid.getSelectedItems());
    }

    @Override
    public void fail() {
        actions.fail(grid.getSelectedItems());
    }

    @Override
    public void remove() {
        actions.remove(grid.getSelectedItems());
    }

    @Override
    public void clear() {
        grid.deselectAll();
    }
}
