package com.bayoutech.foundation;

/** A caller asked for something that their roles do not allow. */
public final class NotPermittedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Permission permission;

    NotPermittedException(Caller caller, Permission permission) {
        super("The caller (" + caller.name() + ") lacks the permission (" + permission.key()
                + "). An admin can give it through a role.");
        this.permission = permission;
    }

    /** The permission that was missing. */
    public Permission permission() {
        return permission;
    }
}
