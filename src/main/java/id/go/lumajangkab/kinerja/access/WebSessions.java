package id.go.lumajangkab.kinerja.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.camunda.bpm.webapp.impl.security.filter.util.HttpSessionMutexListener;
import org.springframework.stereotype.Component;

/**
 * The sessions of the web apps, each bound to the rights that its user had when they were last looked at. A session
 * gets its stamp in the moment in which Camunda puts a login into it, before anybody is told of the login; the stamp is
 * that of the time before the password was checked, so that a password that is changed meanwhile ends the session.
 */
@Component
class WebSessions implements HttpSessionAttributeListener {

    /** Under this name Camunda keeps in a session who is logged in. */
    static final String LOGIN = "authenticatedUser";

    private static final String STAMP = WebSessions.class.getName() + ".stamp";

    private final ThreadLocal<Visit> visits = new ThreadLocal<>();
    private final RightsStamps stamps;

    WebSessions(RightsStamps stamps) {
        this.stamps = stamps;
    }

    /** Whether a login still counts. */
    enum State {
        /** There is none. */
        ANONYMOUS,
        /** It counts, and what the session knows of the user's rights is what the database says. */
        VALID,
        /** It counted until now: the user is gone, or somebody else has changed the password. */
        ENDED
    }

    /** A request of the web apps. */
    private static final class Visit {

        private final HttpServletRequest request;
        private RightsStamp beforeLogin;

        Visit(HttpServletRequest request) {
            this.request = request;
        }
    }

    /** A request begins on this thread: a login, or a change of the own password, within it finds its session. */
    void begin(HttpServletRequest request) {
        visits.set(new Visit(request));
    }

    /** The request of this thread is done. */
    void done() {
        visits.remove();
    }

    /** Whether somebody is logged in, without a look at the database. */
    static boolean isLoggedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && loginOf(session) != null;
    }

    /**
     * Compares the session's login with the database, by one statement, and none where nobody is logged in. Where
     * memberships changed, the session's groups, offices and web apps are read anew; where the account is no longer
     * the same, the login is taken out of the session, whose CSRF token stays for the next one.
     */
    State check(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        UserAuthentication login = session == null ? null : loginOf(session);
        if (login == null) {
            return State.ANONYMOUS;
        }
        RightsStamp now = stamps.of(login.getIdentityId());
        RightsStamp known = stampOf(session);
        if (known == null || !known.isSameAccount(now)) {
            // a second look, for the owner may be setting a new password in another request of this session
            now = stamps.of(login.getIdentityId());
            known = stampOf(session);
            if (known == null || !known.isSameAccount(now)) {
                return end(session, login);
            }
        }
        if (known.isOutdatedBy(now)) {
            // read after the stamp, so that what changes meanwhile is found by the next request
            UserAuthentication renewed = known.hasSameRights(now)
                    ? login
                    : AuthenticationUtil.createAuthentication(login.getProcessEngineName(), login.getIdentityId());
            if (renewed == null) {
                return end(session, login);
            }
            synchronized (mutex(session)) {
                if (stampOf(session) == null) {
                    return State.ENDED;
                }
                replace(session, login, renewed);
                session.setAttribute(STAMP, stampOf(session).renewedBy(now));
            }
        }
        return State.VALID;
    }

    /** Before a password is checked: what the user is allowed by then. */
    void passwordIsChecked(String user) {
        Visit visit = visits.get();
        if (visit != null) {
            visit.beforeLogin = stamps.of(user);
        }
    }

    /** A password has been set and is not committed yet; the session in which its owner does so goes on. */
    void passwordIsSet(UserEntity user) {
        Visit visit = visits.get();
        HttpSession session = visit == null ? null : visit.request.getSession(false);
        if (session == null) {
            return;
        }
        synchronized (mutex(session)) {
            RightsStamp stamp = stampOf(session);
            if (stamp != null && stamp.user().equals(user.getId())) {
                session.setAttribute(STAMP, stamp.setting(RightsStamp.fingerprint(user.getPassword(), user.getSalt())));
            }
        }
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        if (event.getName().equals(LOGIN)) {
            stamp(event.getSession());
        }
    }

    @Override
    public void attributeReplaced(HttpSessionBindingEvent event) {
        attributeAdded(event);
    }

    private void stamp(HttpSession session) {
        UserAuthentication login = loginOf(session);
        RightsStamp stamp = stampOf(session);
        if (login == null) {
            session.removeAttribute(STAMP);
        } else if (stamp == null || !stamp.user().equals(login.getIdentityId())) {
            session.setAttribute(STAMP, beforeLogin(login.getIdentityId()));
        }
    }

    private RightsStamp beforeLogin(String user) {
        Visit visit = visits.get();
        RightsStamp remembered = visit == null ? null : visit.beforeLogin;
        return remembered != null && remembered.user().equals(user) ? remembered : stamps.of(user);
    }

    private static State end(HttpSession session, UserAuthentication login) {
        synchronized (mutex(session)) {
            replace(session, login, null);
            session.removeAttribute(STAMP);
        }
        return State.ENDED;
    }

    /**
     * In the object that requests under way share with the session, and write back into it at their end; not where
     * somebody has logged in anew meanwhile.
     */
    private static void replace(HttpSession session, UserAuthentication login, UserAuthentication renewed) {
        Authentications all = (Authentications) session.getAttribute(LOGIN);
        String engine = login.getProcessEngineName();
        if (all.getAuthenticationForProcessEngine(engine) != login) {
            return;
        }
        if (renewed == null) {
            all.removeByEngineName(engine);
        } else {
            all.addOrReplace(renewed);
        }
    }

    /** As Camunda itself locks where it renews what a session knows. */
    private static Object mutex(HttpSession session) {
        Object mutex = session.getAttribute(HttpSessionMutexListener.AUTH_TIME_SESSION_MUTEX);
        return mutex == null ? session : mutex;
    }

    private static RightsStamp stampOf(HttpSession session) {
        return (RightsStamp) session.getAttribute(STAMP);
    }

    private static UserAuthentication loginOf(HttpSession session) {
        return session.getAttribute(LOGIN) instanceof Authentications all
                ? all.getAuthentications().stream().findFirst().orElse(null)
                : null;
    }
}
