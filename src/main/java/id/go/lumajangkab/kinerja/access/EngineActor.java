package id.go.lumajangkab.kinerja.access;

import id.go.lumajangkab.kinerja.audit.Actor;
import id.go.lumajangkab.kinerja.words.UserId;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Whoever the engine works for on this thread: the user of a web app or of the REST interface, nobody for a job. */
@Component
class EngineActor implements Actor {

    private final Unrestricted unrestricted;

    EngineActor(Unrestricted unrestricted) {
        this.unrestricted = unrestricted;
    }

    @Override
    public UserId current() {
        Authentication authentication =
                unrestricted.engine().getIdentityService().getCurrentAuthentication();
        return authentication == null ? null : UserId.ofNullable(authentication.getUserId());
    }
}
