/// What the user takes out of Pythia as files, and brings back.
package app.pythia.export;
