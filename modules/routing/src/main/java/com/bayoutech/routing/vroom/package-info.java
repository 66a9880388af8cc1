/**
 * Problems in VROOM's JSON, answered in VROOM's JSON.
 *
 * <p>{@link com.bayoutech.routing.vroom.VroomRoutes} is the door. A text goes through it as follows: {@code ProblemParser} reads the JSON as it stands into
 * a {@code VroomProblem}, {@code ModelReader} reads that into the solver's words, the solver orders the tasks, {@code Timetable} sets the times of each
 * route as VROOM does, breaks included, and {@code AnswerWriter} writes the JSON.
 *
 * @see <a href="https://github.com/VROOM-Project/vroom/blob/master/docs/API.md">VROOM's API</a>
 */
@NullMarked
package com.bayoutech.routing.vroom;

import org.jspecify.annotations.NullMarked;
