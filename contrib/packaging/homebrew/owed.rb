# SPDX-License-Identifier: GPL-3.0-or-later
# `make dist` in the source tree makes the archive; then, in the same tree,
# HOMEBREW_OWED=$PWD brew install --formula contrib/packaging/homebrew/owed.rb
class Owed < Formula
  desc "Finds quotes, invoices and promises in your mail that nobody answered"
  version "0.1.0"
  url "file://#{ENV.fetch("HOMEBREW_OWED", Dir.pwd)}/build/owed-#{version}.tar.gz"
  license "GPL-3.0-or-later"

  depends_on "coreutils" => :build
  depends_on "pkgconf" => :build
  depends_on "glib"
  depends_on "gmime"
  depends_on "libexttextcat"
  depends_on "lua@5.4"
  depends_on "notmuch"
  uses_from_macos "libxml2"

  def install
    # install -D is GNU's.
    ENV.prepend_path "PATH", Formula["coreutils"].libexec/"gnubin"
    system "make", "PREFIX=#{prefix}", "HARDEN_LD=", "install"
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/owed --version")
    system bin/"owed", "check"
  end
end
