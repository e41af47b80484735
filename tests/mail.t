#!/usr/bin/env perl
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Scenarios: each folder of tests/mail is a small archive and what owed has to
# make of it. How one is written stands in tests/mail/README.md.
#
#	tests/mail.t [SCENARIO...]
#	tests/mail.t --score [SCENARIO...]	shares and floors, as make accuracy

use strict;
use warnings;
use utf8;
use Cwd qw(abs_path);
use File::Basename;
use File::Copy;
use File::Path qw(make_path);
use File::Temp qw(tempdir);
use JSON::PP;
use Test::More;

binmode Test::More->builder->$_, ":utf8"
	for qw(output failure_output todo_output);

my $top = abs_path(dirname(__FILE__) . "/..");
my $owed = ($ENV{OWED_BUILD} // "$top/build") . "/owed";
delete @ENV{ grep { /^(XDG_|NOTMUCH|OWED_|MAIL)/ } keys %ENV };
@ENV{qw(TZ LC_ALL)} = qw(UTC C.UTF-8);

sub slurp {
	my ($file) = @_;
	open my $in, "<:raw", $file or die "$file: $!";
	local $/;
	return scalar <$in>;
}

sub spew {
	my ($file, $text) = @_;
	open my $out, ">:raw", $file or die "$file: $!";
	print $out $text;
	close $out or die "$file: $!";
}

# Files of the folder Inbox and those beside expected.json lie at the top of
# the Maildir; any other folder is a mail folder.
sub make_maildir {
	my ($scenario, $maildir) = @_;
	for my $file (glob("'$scenario'/*.eml"), glob("'$scenario'/*/*.eml")) {
		my $folder = basename(dirname($file));
		my $target = dirname($file) eq $scenario || $folder eq "Inbox"
			? $maildir : "$maildir/$folder";
		make_path(map { "$target/$_" } qw(cur new tmp));
		copy($file, "$target/cur/" . basename($file, ".eml") . ":2,S")
			or die "$file: $!";
	}
}

sub make_home {
	my ($scenario, $expected) = @_;
	my $home = tempdir(CLEANUP => 1);
	my @me = @{ $expected->{me} // ["anna\@molina.example"] };
	make_path("$home/.config/owed");
	make_maildir($scenario, "$home/Mail");
	copy("$scenario/rules.lua", "$home/.config/owed/rules.lua")
		if -e "$scenario/rules.lua";
	spew("$home/.notmuch-config",
		"[database]\npath=$home/Mail\n[user]\nname=Anna Molina\n" .
		"primary_email=$me[0]\nother_email=" . join(";", @me[1 .. $#me]) .
		"\n[new]\ntags=inbox\n[search]\nexclude_tags=spam\n");
	return $home;
}

# The program without a shell; its output, its errors beside.
sub run {
	my ($home, @command) = @_;
	local $ENV{HOME} = $home;
	my $pid = open(my $out, "-|") // die "fork: $!";
	if ($pid == 0) {
		open STDERR, ">", "$home/err";
		exec @command or die "$command[0]: $!";
	}
	local $/;
	my $text = <$out>;
	close $out;
	return ($text // "", $? >> 8, -s "$home/err" ? slurp("$home/err") : "");
}

my $json = JSON::PP->new->utf8->canonical->allow_nonref;

sub text_of {
	my ($value) = @_;
	return "nothing" unless defined $value;
	return ref $value ? JSON::PP->new->canonical->encode($value) : "$value";
}

# Of the expected cases: found, on the right side (open or settled), in the
# right state; and of the cases found those that were expected.
my (%hits, %all);

sub count {
	my ($what, $is_hit) = @_;
	$all{$what}++;
	$hits{$what} += $is_hit ? 1 : 0;
}

sub is_settled {
	my ($state) = @_;
	return $state =~ /answered|accepted|declined|paid|stopped|closed/;
}

sub score_cases {
	my ($expected, $got) = @_;
	my %got = map { $_->{id} => $_ } @$got;
	for my $wanted (@{ $expected->{cases} // [] }) {
		my $state = $wanted->{state} // next;
		my $case = delete $got{ $wanted->{id} };
		count("cases found", $case);
		my $is = $case ? $case->{state} : "none";
		my ($form) = $state =~ m{^/(.*)/$};
		count("answered or not",
			$case && !is_settled($is) == !is_settled($state));
		count("state", defined $form ? $is =~ /$form/ : $is eq $state);
		count("cases that are some", 1) if $case;
	}
	count("cases that are some", 0) for keys %got;
}

# False if a share lies below its floor.
sub print_scores {
	my $is_good = 1;
	my @rows = (["cases found", 98], ["cases that are some", 98],
		["answered or not", 97], ["state", 95]);
	for my $row (@rows) {
		my ($what, $floor) = @$row;
		my ($hit, $of) = ($hits{$what} // 0, $all{$what} // 0);
		my $share = $of ? 100 * $hit / $of : 0;
		printf "%-34s %6.2f %%  (%u of %u, floor %.1f)\n",
			"scenarios, $what", $share, $hit, $of, $floor;
		$is_good = 0 if $share < $floor;
	}
	return $is_good;
}

# What differs, as lines; only what is expected is looked at.
sub differences {
	my ($path, $got, $wanted) = @_;
	if (ref $wanted eq "HASH") {
		return "$path: got " . text_of($got) . ", wanted " . text_of($wanted)
			unless ref $got eq "HASH";
		return map { differences("$path.$_", $got->{$_}, $wanted->{$_}) }
			sort keys %$wanted;
	}
	return () if !defined $wanted && !defined $got;
	my $same = defined $wanted && defined $got;
	if ($same && ref $got eq "" && ref $wanted eq ""
		&& "$got$wanted" =~ /^[\d.]+$/) {
		$same = $got == $wanted;
	} elsif ($same && $wanted =~ m{^/(.*)/$}s) {
		my $form = $1;
		$same = text_of($got) =~ /$form/;
	} elsif ($same) {
		$same = text_of($got) eq text_of($wanted);
	}
	return $same ? () :
		"$path: got " . text_of($got) . ", wanted " . text_of($wanted);
}

sub describe {
	my ($home, $now, $id) = @_;
	my ($text) = run($home, $owed, "--now=$now", "show", "id:$id");
	utf8::decode($text);
	return map { "  $_" } split /\n/, $text;
}

sub check_cases {
	my ($home, $expected, $got) = @_;
	my %got = map { $_->{id} => $_ } @$got;
	my @problems;
	for my $wanted (@{ $expected->{cases} // [] }) {
		my ($id, $story) = @$wanted{qw(id story)};
		my %fields = %$wanted;
		delete @fields{qw(id story)};
		my $case = delete $got{$id};
		my @wrong = $case ? differences("", $case, \%fields)
			: "there is no case";
		push @problems, ($story // $id), map({ "  $_" } @wrong),
			describe($home, $expected->{now}, $id) if @wrong;
	}
	push @problems, "a case that should not be",
		describe($home, $expected->{now}, $_) for sort keys %got;
	return @problems;
}

# The tags say the same as the list.
sub check_tags {
	my ($home, $got) = @_;
	my @open = sort map { $_->{id} } grep { !exists $_->{outcome} } @$got;
	my ($tagged) = run($home, "notmuch", "search", "--exclude=false",
		"--output=messages", "tag:owed");
	my @tagged = sort map { s/^id://r } split /\n/, $tagged;
	return "@open" eq "@tagged" ? () :
		("tagged: @tagged", "open:   @open");
}

# A command of owed, or of notmuch: what the user does by hand.
sub perform {
	my ($home, $now, @command) = @_;
	@command = ($owed, $now, @command) unless $command[0] eq "notmuch";
	return run($home, @command);
}

# What a command prints: patterns that it has to hold, and not to hold.
sub check_output {
	my ($home, $now, $wanted) = @_;
	my @command = @{ $wanted->{run} };
	my ($text, $status, $err) = perform($home, $now, @command);
	utf8::decode($text);
	my @problems = $status ? ("owed @command: status $status", $err) : ();
	for my $form (@{ $wanted->{has} // [] }) {
		push @problems, "owed @command: no \"$form\"", $text
			unless $text =~ /$form/m;
	}
	for my $form (@{ $wanted->{hasnt} // [] }) {
		push @problems, "owed @command: \"$form\"", $text
			if $text =~ /$form/m;
	}
	return @problems;
}

sub check_scenario {
	my ($scenario) = @_;
	my $expected = $json->decode(slurp("$scenario/expected.json"));
	my $home = make_home($scenario, $expected);
	my $now = "--now=$expected->{now}";
	my @problems;
	run($home, "notmuch", "new", "--quiet");
	for my $command (["scan"], @{ $expected->{run} // [] }) {
		my ($out, $status, $err) = perform($home, $now, @$command);
		push @problems, "owed @$command: status $status", $err if $status;
	}
	my ($out, $status, $err) =
		run($home, $owed, $now, "list", "--all", "--format=json");
	my $got = eval { $json->decode($out) };
	push @problems, "owed list: status $status", $err, $@
		if $status || !$got;
	score_cases($expected, $got // []);
	push @problems, map { check_output($home, $now, $_) }
		@{ $expected->{prints} // [] };
	return (@problems, check_cases($home, $expected, $got // []),
		check_tags($home, $got // []));
}

my $is_score = @ARGV && $ARGV[0] eq "--score" && shift @ARGV;
my @scenarios = @ARGV ? map { abs_path($_) } @ARGV
	: map { dirname($_) }
		glob("'$top'/tests/mail/*/expected.json");
for my $scenario (@scenarios) {
	my @problems = check_scenario($scenario);
	next if $is_score;
	ok !@problems, basename($scenario) or diag join("\n", @problems);
}
exit(print_scores() ? 0 : 1) if $is_score;
done_testing;
