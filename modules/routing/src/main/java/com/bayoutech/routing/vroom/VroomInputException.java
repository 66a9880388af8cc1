package com.bayoutech.routing.vroom;

/** Thrown if a problem is not VROOM's, or says what our engine cannot know; the message has the field, the value and a remedy. */
public final class VroomInputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    VroomInputException(String message) {
        super(message);
    }

    /** What VROOM answers to bad input: an object with code 2 and this message. */
    public String json() {
        return Json.write(Json.object().put("code", Json.INPUT_ERROR).put("error", String.valueOf(getMessage())));
    }
}
