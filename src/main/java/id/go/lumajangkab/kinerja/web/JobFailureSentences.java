package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.engine.FailureWords;
import org.springframework.stereotype.Component;

/** Failed jobs and their incidents speak as the answers to people do. */
@Component
final class JobFailureSentences implements FailureWords {

    @Override
    public String sentence(Throwable thrown) {
        return FailureSentences.of(thrown).sentence();
    }
}
