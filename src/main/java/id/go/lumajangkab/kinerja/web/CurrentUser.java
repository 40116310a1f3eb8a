package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who asks, from the session of the web apps; whoever is not logged in gets no further (401). */
@Component
class CurrentUser {

    private final IdentityService identity;

    CurrentUser(IdentityService identity) {
        this.identity = identity;
    }

    UserId id() {
        return new UserId(authentication().getUserId());
    }

    /** Ids of the offices that the user belongs to. */
    List<OfficeId> offices() {
        List<String> offices = authentication().getTenantIds();
        return offices == null ? List.of() : offices.stream().map(OfficeId::new).toList();
    }

    /** The user's only office, where a change is made. */
    OfficeId office() {
        if (offices().size() != 1) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Anda harus terdaftar pada satu kantor.");
        }
        return offices().get(0);
    }

    /** Ids of the user's groups. */
    List<String> groups() {
        List<String> groups = authentication().getGroupIds();
        return groups == null ? List.of() : groups;
    }

    boolean hasAnyRole(String... roles) {
        return Arrays.stream(roles).anyMatch(groups()::contains);
    }

    void requireAnyRole(String sentence, String... roles) {
        if (!hasAnyRole(roles)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, sentence);
        }
    }

    private Authentication authentication() {
        Authentication current = identity.getCurrentAuthentication();
        if (current == null || current.getUserId() == null) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Masuk terlebih dahulu.");
        }
        return current;
    }
}
