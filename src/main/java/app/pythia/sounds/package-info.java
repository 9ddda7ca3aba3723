/// Both sides' sounds, kept so that they can be heard again.
package app.pythia.sounds;
