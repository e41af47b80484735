#!/usr/bin/env perl
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Replay: what owed says about a past day does not depend on what came later.
# The list of a day from the whole archive is the list from an archive that
# holds only the mail up to then. Over the sample archive, and over an archive
# of others where there is one (OWED_CORPUS, default ../shared/mail).

use strict;
use warnings;
use Cwd qw(abs_path);
use File::Basename;
use File::Copy;
use File::Path qw(make_path);
use File::Temp qw(tempdir);
use JSON::PP;
use POSIX qw(strftime);
use Test::More;
use Time::Local qw(timegm);

my $top = abs_path(dirname(__FILE__) . "/..");
my $owed = ($ENV{OWED_BUILD} // "$top/build") . "/owed";
my $corpus = $ENV{OWED_CORPUS} // "$top/../shared/mail";
my $days = $ENV{CI} ? 4 : 10;
delete @ENV{ grep { /^(XDG_|NOTMUCH|OWED_|MAIL)/ } keys %ENV };
@ENV{qw(TZ LC_ALL)} = qw(UTC C.UTF-8);
my $json = JSON::PP->new->utf8->canonical;

my %month;
@month{qw(jan feb mar apr may jun jul aug sep oct nov dec)} = 0 .. 11;

# RFC 5322 section 3.3; undef if it is none.
sub moment {
	my ($text) = @_;
	my ($day, $name, $year, $hour, $minute, $second, $sign, $h, $m) =
		$text =~ /(\d+)\s+(\w{3})\w*\s+(\d{4})\s+(\d+):(\d+)(?::(\d+))?
			\s* (?:([-+])(\d\d)(\d\d))?/x or return undef;
	my $month = $month{ lc $name } // return undef;
	my $offset = ($h // 0) * 3600 + ($m // 0) * 60;
	return timegm($second // 0, $minute, $hour, $day, $month, $year) -
		(($sign // "+") eq "-" ? -$offset : $offset);
}

# The moment in the Date header; undef if there is none.
sub date_of {
	my ($file) = @_;
	open my $in, "<:raw", $file or die "$file: $!";
	while (my $line = <$in>) {
		return moment($1) if $line =~ /^Date:\s*(.*)/i;
		last if $line =~ /^\s*$/;
	}
	return undef;
}

sub home {
	my ($me, $rules) = @_;
	my $home = tempdir(CLEANUP => 1);
	make_path(map { "$home/Mail/$_" } qw(cur new tmp));
	make_path("$home/.config/owed");
	copy($rules, "$home/.config/owed/rules.lua") if $rules;
	open my $out, ">", "$home/.notmuch-config" or die $!;
	print $out "[database]\npath=$home/Mail\n[user]\nname=Us\n",
		"primary_email=$me->[0]\nother_email=",
		join(";", @$me[1 .. $#$me]),
		"\n[new]\ntags=inbox\n[search]\nexclude_tags=spam\n";
	close $out;
	return $home;
}

# Puts [file, folder] into the archive at HOME.
sub deliver {
	my ($home, @mails) = @_;
	for my $mail (@mails) {
		my ($file, $folder) = @$mail;
		my $target = "$home/Mail/" . ($folder ? "$folder/" : "");
		make_path(map { "$target/$_" } qw(cur new tmp));
		my $name = basename($file);
		$name .= ":2,S" unless $name =~ /:2,/;
		copy($file, "$target/cur/$name") or die "$file: $!";
	}
	local $ENV{HOME} = $home;
	system("notmuch", "new", "--quiet") == 0 or die "notmuch new";
}

# The cases of DAY without what belongs to the index and not to the mail.
sub list_of {
	my ($home, $day) = @_;
	local $ENV{HOME} = $home;
	my $text = qx("$owed" --now=$day list --all --format=json);
	my %cases;
	for my $case (@{ $json->decode($text || "[]") }) {
		delete $case->{thread};
		$cases{ $case->{id} } = $json->encode($case);
	}
	return \%cases;
}

sub differences {
	my ($whole, $part) = @_;
	my %ids = (%$whole, %$part);
	return map {
		my ($w, $p) = ($whole->{$_} // "none", $part->{$_} // "none");
		$w eq $p ? () : "whole: $w\n up to: $p"
	} sort keys %ids;
}

# MAILS are [file, folder]; DAYS of them, evenly spread over their time.
sub replay {
	my ($name, $me, $rules, @mails) = @_;
	@mails = sort { $a->[2] <=> $b->[2] || $a->[0] cmp $b->[0] }
		grep { defined $_->[2] } map { [@$_, date_of($_->[0])] } @mails;
	my $whole = home($me, $rules);
	my $part = home($me, $rules);
	deliver($whole, @mails);
	my $done = 0;
	my $all = 0;
	for my $i (1 .. $days) {
		my $at = $mails[int($i * $#mails / $days)][2];
		my $day = strftime("%Y-%m-%d", gmtime $at);
		my $end = $at - $at % 86400 + 86399;
		my $next = $done;
		$next++ while $next < @mails && $mails[$next][2] <= $end;
		deliver($part, @mails[$done .. $next - 1]);
		$done = $next;
		my $list = list_of($whole, $day);
		my @wrong = differences($list, list_of($part, $day));
		$all += keys %$list;
		ok !@wrong, "$name on $day: " . keys(%$list) . " cases"
			or diag join("\n", @wrong);
	}
	ok $all, "$name has cases";
}

sub folders_of {
	my ($maildir) = @_;
	return map {
		my $folder = $_;
		map { [$_, $folder] } glob("'$maildir/$folder'/cur/*")
	} map { basename($_) } grep { -d "$_/cur" } glob("'$maildir'/.??*");
}

my $demo = "$top/tests/mail/demo";
my $expected = do {
	local (@ARGV, $/) = ("$demo/expected.json");
	$json->decode(scalar <>);
};
replay("demo", $expected->{me}, "$demo/rules.lua",
	map {
		my $folder = basename(dirname($_));
		[$_, $folder eq "Inbox" ? "" : $folder]
	} glob("'$demo'/*/*.eml"));

my $archive = "$corpus/archives/enron-love-p.tar.gz";
SKIP: {
	skip "no archive of others", 1 unless -e $archive;
	my $dir = tempdir(CLEANUP => 1);
	system("tar", "xzf", $archive, "-C", $dir) == 0 or die "tar";
	replay("archive",
		["phillip.love\@enron.com", "m..love\@enron.com"], undef,
		folders_of("$dir/love-p"));
}
done_testing;
