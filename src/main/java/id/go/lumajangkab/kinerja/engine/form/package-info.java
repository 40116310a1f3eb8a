/** What a form says of its fields, and what a completion brought held against it; pure. */
@NamedInterface("form")
package id.go.lumajangkab.kinerja.engine.form;

import org.springframework.modulith.NamedInterface;
