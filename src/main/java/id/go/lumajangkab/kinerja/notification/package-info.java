/** Who is told what by mail: facts, their recipients, and an outbox that loses and doubles nothing. */
package id.go.lumajangkab.kinerja.notification;
