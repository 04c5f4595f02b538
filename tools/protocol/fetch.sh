#!/bin/sh
# fetch.sh [SUITE]: fetches libvirt's source and prints the folder that holds it:
#   FOLDER/source/                 libvirt's unpacked source (src/remote/*.x, tests/, ...)
#   FOLDER/api/libvirt-api.xml     the public names, from libvirt-dev
# Both come from Debian, through package lists of our own: the system's sources and lists are not touched, and no
# deb-src line is needed. Without SUITE it is the release that this machine runs, from the archives that it trusts
# (the XML tests read that one); with SUITE (trixie) that release, which the protocol is generated from. Runs again
# at no cost.
set -eu

suite="${1:-}"
folder="${HOSTELRY_CACHE:-/var/cache/hostelry}/libvirt-source${suite:+-$suite}"
mkdir -p "$folder"
# Two runs at once: the second waits and finds the first one's work.
exec 9> "$folder/lock"
flock 9
if [ -f "$folder/complete" ] && [ -d "$folder/source/src/remote" ] && [ -f "$folder/api/libvirt-api.xml" ]; then
  echo "$folder"
  exit 0
fi
scratch=$(mktemp -d "$folder/scratch.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM
cd "$scratch"
mkdir -p lists/partial cache/archives/partial sources.list.d unpacked dev

if [ -n "$suite" ]; then
  cat > "sources.list.d/$suite.sources" << END
Types: deb deb-src
URIs: ${HOSTELRY_DEBIAN_MIRROR:-http://deb.debian.org/debian}
Suites: $suite
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
END
else
  for file in /etc/apt/sources.list.d/*.sources; do
    [ -f "$file" ] || continue
    sed 's/^Types:.*/Types: deb deb-src/' "$file" > "sources.list.d/$(basename "$file")"
  done
  for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
    [ -f "$file" ] || continue
    sed -n 's/^deb[[:space:]]\(.*\)/deb \1\ndeb-src \1/p' "$file" > "sources.list.d/own-$(basename "$file")"
  done
fi
: > sources.list

apt_lists() {
  apt-get -q -y \
    -o Dir::Etc::sourcelist="$scratch/sources.list" -o Dir::Etc::sourceparts="$scratch/sources.list.d" \
    -o Dir::State::lists="$scratch/lists" -o Dir::Cache="$scratch/cache" \
    -o APT::Sandbox::User=root -o Acquire::Retries=3 -o Acquire::Languages=none "$@"
}
apt() {
  apt_lists "$@" >&2
}
# Another vendor's archive may have no sources; that alone must not stop us, the downloads below will tell.
apt update || echo "fetch.sh: some package lists could not be read, going on" >&2
# Only the upstream archive is wanted, and its checksum is in the signed list: mirrors may lack the files beside it.
line=$(apt_lists source --print-uris --download-only libvirt | grep "\.orig\.tar\.[a-z0-9]*' ")
address=$(echo "$line" | cut -d "'" -f 2)
archive=$(echo "$line" | cut -d ' ' -f 2)
/usr/lib/apt/apt-helper -o Acquire::Retries=3 download-file "$address" "$archive" "$(echo "$line" | cut -d ' ' -f 4)" >&2
apt download libvirt-dev

tar -xf "$archive" -C unpacked --strip-components=1
dpkg-deb -x libvirt-dev_*.deb dev

rm -rf "$folder/source" "$folder/api" "$folder/complete"
mv unpacked "$folder/source"
mkdir "$folder/api"
mv dev/usr/share/libvirt/api/*.xml "$folder/api/"
: > "$folder/complete"
echo "$folder"
