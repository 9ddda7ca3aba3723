/// The microphone check: says a few seconds back to the user, and what was measured of them.
package app.pythia.check;
