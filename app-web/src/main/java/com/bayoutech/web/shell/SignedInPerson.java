package com.bayoutech.web.shell;

/** The person who is signed in, as the foot of the navigation shows them; a bean of this type fills the menu. */
public interface SignedInPerson {
    /** Whether there is somebody; where there is nobody, nothing else may be asked. */
    boolean isSignedIn();

    /** The name to show; never blank within a signed-in session. */
    String displayName();

    /** What they may do, in one or two words, such as "Dispatcher". */
    String roleName();

    /** Ends the session and leads to the sign-in page. */
    void signOut();
}
