# SPDX-License-Identifier: GPL-3.0-or-later
# nix-build contrib/packaging/nix
{ pkgs ? import <nixpkgs> { } }:

pkgs.stdenv.mkDerivation {
  pname = "owed";
  version = pkgs.lib.fileContents ../../../VERSION;
  src = pkgs.lib.cleanSource ../../..;

  nativeBuildInputs = [ pkgs.pkg-config ];
  buildInputs = [
    pkgs.glib
    pkgs.gmime3
    pkgs.libexttextcat
    pkgs.libxml2
    pkgs.lua5_4
    pkgs.notmuch
  ];

  # Lua's module there is called lua; ours is the name of most systems.
  postPatch = ''
    substituteInPlace Makefile --replace-fail "lua5.4 libxml" "lua libxml"
  '';
  makeFlags = [ "PREFIX=${placeholder "out"}" ];
  enableParallelBuilding = true;

  meta = {
    description = "Finds the quotes, invoices and promises in your mail that nobody answered";
    license = pkgs.lib.licenses.gpl3Plus;
    mainProgram = "owed";
    platforms = pkgs.lib.platforms.unix;
  };
}
