// go-libvirt as a peer of the benches; the commands are those of peer.c.
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"sync"
	"syscall"
	"time"

	libvirt "github.com/digitalocean/go-libvirt"
	"github.com/digitalocean/go-libvirt/socket/dialers"
)

type sink struct{}

func (sink) Write(data []byte) (int, error) { return len(data), nil }

type source struct{ left uint64 }

func (s *source) Read(data []byte) (int, error) {
	if s.left == 0 {
		return 0, io.EOF
	}
	if uint64(len(data)) > s.left {
		data = data[:s.left]
	}
	s.left -= uint64(len(data))
	return len(data), nil
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func open(path, name string) *libvirt.Libvirt {
	conn := libvirt.NewWithDialer(dialers.NewLocal(dialers.WithSocket(path)))
	check(conn.ConnectToURI(libvirt.ConnectURI(name)))
	return conn
}

func cpu() float64 {
	var usage syscall.Rusage
	check(syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return float64(usage.Utime.Sec+usage.Stime.Sec) + float64(usage.Utime.Usec+usage.Stime.Usec)/1e6
}

func call(conn *libvirt.Libvirt, scenario, argument string) {
	var err error
	switch scenario {
	case "version":
		_, err = conn.ConnectGetLibVersion()
	case "lookup":
		_, err = conn.DomainLookupByName(argument)
	case "list":
		_, _, err = conn.ConnectListAllDomains(1, 0)
	case "stats":
		_, err = conn.ConnectGetAllDomainStats(nil, 0, 0)
	case "download":
		var vol libvirt.StorageVol
		vol, err = conn.StorageVolLookupByPath(argument)
		check(err)
		err = conn.StorageVolDownload(vol, sink{}, 0, 0, 0)
	case "upload":
		var vol libvirt.StorageVol
		var capacity uint64
		vol, err = conn.StorageVolLookupByPath(argument)
		check(err)
		_, capacity, _, err = conn.StorageVolGetInfo(vol)
		check(err)
		err = conn.StorageVolUpload(vol, &source{capacity}, 0, capacity, 0)
	default:
		err = fmt.Errorf("unknown scenario %s", scenario)
	}
	check(err)
}

func run(conn *libvirt.Libvirt, scenario, argument string, depth, count int) {
	started, used := time.Now(), cpu()
	var group sync.WaitGroup
	for i := 0; i < depth; i++ {
		group.Add(1)
		go func() {
			defer group.Done()
			for n := 0; n < count/depth; n++ {
				call(conn, scenario, argument)
			}
		}()
	}
	group.Wait()
	fmt.Printf("%.6f %.6f\n", time.Since(started).Seconds(), cpu()-used)
}

func main() {
	var conn *libvirt.Libvirt
	var held []*libvirt.Libvirt
	var uri, path, name, scenario, argument string
	var depth, count int
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		line := lines.Text()
		if n, _ := fmt.Sscanf(line, "open %s %s %s", &uri, &path, &name); n == 3 {
			conn = open(path, name)
			fmt.Println("ok")
		} else if n, _ := fmt.Sscanf(line, "run %s %d %d %s", &scenario, &depth, &count, &argument); n == 4 {
			run(conn, scenario, argument, depth, count)
		} else if n, _ := fmt.Sscanf(line, "hold %d", &count); n == 1 {
			for ; count > 0; count-- {
				held = append(held, open(path, name))
			}
			fmt.Println("ok")
		} else {
			check(fmt.Errorf("unknown command %s", line))
		}
	}
}
