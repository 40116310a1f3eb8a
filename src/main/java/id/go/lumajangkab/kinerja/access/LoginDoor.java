package id.go.lumajangkab.kinerja.access;

import jakarta.servlet.http.HttpServletRequest;

/** Where a password is given. */
enum LoginDoor {

    /** The login page of a web app. */
    WEB_APP,

    /** HTTP basic: the REST interface and the actuator. */
    MACHINE,

    /** A dialog of somebody who is logged in and confirms a change with the own password. */
    CONFIRMATION;

    /** The door of somebody who is not logged in yet. */
    static LoginDoor of(HttpServletRequest request) {
        return request.getServletPath().startsWith("/camunda/") ? WEB_APP : MACHINE;
    }
}
