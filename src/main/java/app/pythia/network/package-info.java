/// The way to other machines: whose certificates are trusted, and which proxy leads there.
package app.pythia.network;
