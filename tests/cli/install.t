#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# make install and uninstall, and the recipes of packages.
. "$(dirname "$0")/lib.sh"
unset MAKEFLAGS MAKELEVEL MFLAGS DESTDIR PREFIX MANDIR CI

root=$T/root
all() { (cd "$root" && find . -mindepth 1 | sort); }
run make -s -C "$TOP" install DESTDIR="$root" PREFIX=/usr
status 0 "it is installed"
is "$(cat "$T/err")" "" "without a word"
for file in bin/owed bin/notmuch-owed share/owed/defaults.lua \
	share/owed/words/pt.lua share/owed/templates/fr/quote-last.txt \
	share/owed/tone/de.lua share/owed/contrib/owed-neomutt.rc \
	share/owed/contrib/rules/exporter.lua share/man/man1/owed.1 \
	share/man/man1/notmuch-owed.1 share/man/man5/owed-rules.5 \
	share/man/man5/owed-output.5 share/man/man5/owed-words.5 \
	share/bash-completion/completions/owed \
	share/bash-completion/completions/notmuch-owed \
	share/zsh/site-functions/_owed \
	share/fish/vendor_completions.d/owed.fish; do
	test -f "$root/usr/$file"
	ok $? "$file"
done
is "$(find "$root/usr/share" -type f -perm /111)" "" \
	"nothing in share can be run"
is "$(find "$root" -type f ! -perm -444)" "" "and all can be read"
is "$(find "$root/usr/share/owed" -name 'install-deps' -o -name demo \
	-o -name PKGBUILD)" "" "what is for building stays in the tree"

# Where it was put it finds what it needs, also by another name.
PATH=$root/usr/bin:$PATH
run env -C "$T" owed check
status 0 "it finds its words"
echo 'Subject: Quotation Q-12' >"$T/mail"
notmuch_config
run notmuch owed read "$T/mail"
status 0 "notmuch owed"
run notmuch owed --version
out_has "owed $(cat "$TOP/VERSION")" "is the same program"
if command -v man >/dev/null; then
	run env MANPATH="$root/usr/share/man" MANPAGER=cat notmuch help owed
	out_has "which quotes, payments and promises" \
		"notmuch help owed is the page"
	run env -C "$T" MANPAGER=cat owed help rules
	out_has "owed rules" "owed help opens the page beside it"
fi

run make -s -C "$TOP" uninstall DESTDIR="$root" PREFIX=/usr
status 0 "it is uninstalled"
is "$(all | grep -vxE '\./usr(/share(/man)?)?')" "" "nothing is left"
run make -s -C "$TOP" uninstall DESTDIR="$root" PREFIX=/usr
status 0 "twice does no harm"
mkdir -p "$root/usr/bin" "$root/usr/share/zsh/site-functions"
touch "$root/usr/bin/ls" "$root/usr/share/zsh/site-functions/_ls"
run make -s -C "$TOP" install uninstall DESTDIR="$root" PREFIX=/usr \
	MANDIR=/usr/man
status 0 "elsewhere too"
is "$(all | grep -vxE '\./usr(/share)?(/man)?')" "./usr/bin
./usr/bin/ls
./usr/share/zsh
./usr/share/zsh/site-functions
./usr/share/zsh/site-functions/_ls" "and what was there before stays"
rm -rf "$root"

# --- packages ----------------------------------------------------------------
packaging=$TOP/contrib/packaging
version=$(cat "$TOP/VERSION")
is "$(sed -n '1s/^owed (\(.*\)) .*/\1/p' "$packaging/debian/changelog")" \
	"$version" "the version of the Debian package"
is "$(sed -n 's/^pkgver=//p' "$packaging/arch/PKGBUILD")" "$version" \
	"of the Arch package"
is "$(sed -n 's/^  version "\(.*\)"/\1/p' "$packaging/homebrew/owed.rb")" \
	"$version" "of the Homebrew package"
is "$(sed -n 's/^## //p' "$TOP/doc/NEWS.md" | head -1)" "$version" \
	"and of the news"
if command -v bash >/dev/null; then
	mkdir "$T/src"
	ln -s "$TOP" "$T/src/owed-$version"
	run bash -euc 'cd "$1/src"; pkgdir=$2; . "$3"; package' bash "$T" \
		"$root" "$packaging/arch/PKGBUILD"
	status 0 "PKGBUILD packs"
	test -x "$root/usr/bin/owed" && test -f "$root/usr/share/doc/owed/README.md"
	ok $? "the program and its documents"
fi

finish
