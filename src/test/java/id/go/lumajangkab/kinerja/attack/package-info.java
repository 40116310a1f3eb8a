/**
 * What the application is attacked with: bad inputs by the ten thousand, at every address it has. The big runs are
 * called {@code *Attack} and belong to the profile {@code serang}; a small, fixed part of them is in every build.
 */
package id.go.lumajangkab.kinerja.attack;
