package com.bayoutech.web.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A device with passkeys inside, which Chromium plays for a page (the WebAuthn domain of its protocol). */
public final class VirtualDevice {
    private final CDPSession protocol;
    private final String id;

    private VirtualDevice(CDPSession protocol, String id) {
        this.protocol = protocol;
        this.id = id;
    }

    /** One that keeps keys and recognises its owner. */
    public static VirtualDevice of(Page page) {
        CDPSession protocol = page.context().newCDPSession(page);
        protocol.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject device = new JsonObject();
        device.add("options", options);
        return new VirtualDevice(
                protocol,
                protocol.send("WebAuthn.addVirtualAuthenticator", device)
                        .get("authenticatorId")
                        .getAsString());
    }

    /** From now on somebody else holds the device. */
    public void recogniseNobody() {
        recognise(false);
    }

    public void recogniseOwner() {
        recognise(true);
    }

    private void recognise(boolean isOwner) {
        JsonObject verified = new JsonObject();
        verified.addProperty("authenticatorId", id);
        verified.addProperty("isUserVerified", isOwner);
        protocol.send("WebAuthn.setUserVerified", verified);
    }
}
