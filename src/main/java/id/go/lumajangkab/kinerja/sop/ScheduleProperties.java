package id.go.lumajangkab.kinerja.sop;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param enabled whether measurements start by themselves on the first working day of a tribulan */
@ConfigurationProperties("kinerja.schedule")
record ScheduleProperties(@DefaultValue("true") boolean enabled) {}
